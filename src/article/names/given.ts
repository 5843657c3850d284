/** Given names that only men, or only women, commonly bear in English-language news. Names of both are left out on purpose. */

const men = `Aaron Abdul Abdullah Abraham Adam Adebayo Adrian Ahmed Aidan Ajay Alan Albert Alec Alejandro Aleksandr Alexander
  Alexei Alfie Alfred Ali Alistair Allan Allen Amit Anders Andreas Andrei Andrew Andrés Andy Angus Anil Anthony
  Anton Antonio Archie Arjun Arne Arnold Arthur Arturo Arun Ashok Barack Barney Barry Ben Benjamin Bernard Bert
  Bill Bjorn Bob Bobby Boris Brad Brandon Brendan Brett Brian Bruce Bryan Callum Carl Carlos Cathal Cedric Charles
  Charlie Chidi Christopher Chuck Chukwuma Ciaran Clement Cliff Clifford Clint Clive Colin Colm Conor Cormac Craig
  Cyril Dan Daniel Danny Darrell Darren Dave David Dean Declan Deepak Denis Dennis Derek Dermot Derrick Des
  Desmond Diarmuid Diego Dietrich Dimitri Dmitry Dominic Don Donal Donald Doug Dougal Douglas Dragan Duncan Dustin
  Dwight Dylan Eamon Ed Eddie Edgar Edmund Eduardo Edward Edwin Einar Elijah Emeka Emilio Emmanuel Enrique Eoin
  Eric Ernest Ernesto Ernie Ethan Eugene Eugenio Evan Ewan Ezekiel Farid Felix Fergus Fernando Finlay Finn Francis
  Francisco Frank Fred Freddie Frederick Gabor Gareth Gary Gavin Gene Geoff Geoffrey George Gerald Gerard Gilbert
  Giovanni Giuseppe Glen Glenn Goran Gord Gordon Graeme Graham Greg Gregory Guillermo Gunnar Gus Guy Hamish Hank
  Hans Harold Harry Harvey Hassan Hector Heinrich Henrik Henry Herbert Horace Howard Hubert Hugh Hugo Hussein Ian
  Ibrahim Igor Imran Imtiaz Isaac Istvan Ivan Ivor Jack Jacob Jacques Jake Jakub James Janos Jared Jason Javier
  Jeff Jeffrey Jens Jeremiah Jeremy Jerome Jerry Jim Jimmy Joaquín Joe Joel Johan John Johnny Jonas Jonathan Jorge
  Jose Joseph Josh Joshua José Juan Julian Justin Karel Karl Keith Ken Kenneth Kenny Kev Kevin Klaus Knut Kofi
  Kumar Kurt Kwabena Kwame Kyle Larry Lars Laszlo Lawrence Len Lenny Leon Leonard Leopold Liam Lionel Lloyd Louis
  Luca Lucas Luis Luke Magnus Mahmoud Malachi Malachy Malcolm Manuel Marc Marcel Marco Marcus Marek Mario Mark
  Martin Marvin Matt Matthew Maurice Max Mervyn Micah Michael Mick Miguel Mike Mikhail Mitch Mitchell Mohamed
  Mohammad Mohammed Muhammad Murray Musa Mustafa Nate Nathan Naveed Neil Nev Neville Niall Nicholas Nick Nigel
  Nikolai Noah Noel Norman Oisin Olaf Oleg Oliver Olu Omar Oscar Osman Otto Owen Pablo Paddy Padraig Patrick Paul
  Pavel Pawel Pedro Percy Peter Phil Philip Phillip Pierre Piotr Prakash Rafael Rafiq Rahul Raj Rajesh Rakesh
  Ralph Ramesh Ramón Ranald Randy Rashid Ravi Ray Raymond Reg Reginald Reuben Ricardo Richard Rick Rishi Rob
  Robert Roberto Rod Rodney Roger Roland Roman Ron Ronald Ronnie Rory Ross Roy Ruairi Rudy Rupert Russ Russell
  Ryan Salvador Samuel Sandeep Sanjay Santiago Scott Sean Sebastian Sergei Sergey Sergio Seth Seán Shane Shaun
  Shawn Sid Siddharth Sidney Simon Solomon Spencer Stan Stanley Stefan Stephen Steve Steven Stewart Stuart Sunil
  Suresh Sven Tadhg Taiwo Tariq Ted Terence Terrence Theodore Thomas Tim Timothy Tobias Toby Todd Tom Tomasz Tommy
  Tony Travis Trev Trevor Tunde Tyler Vic Victor Vijay Vikram Viktor Vince Vincent Vladimir Volodymyr Walter
  Warren Wayne Wesley Wilbur Wilfred Will William Willie Winston Wiremu Wyatt Xavier Yuri Yusuf Zach Zachary Zack
  Zoltan Zoran`;

const women = `Abigail Ada Adele Agnes Agnieszka Aisha Aisling Akosua Alejandra Alexandra Alice Alison Amanda Amber Amelia Amina
  Amy Ana Anastasia Angela Angie Anita Anjali Ann Anna Anne Anneliese Annie Aoife Ashley Astrid Audrey Barbara
  Beatrice Beatriz Becky Bernadette Beth Bethany Betty Beverley Birgit Blanche Bonnie Brenda Bridget Brigid Briony
  Brittany Camilla Candace Carla Carmen Carol Caroline Carolyn Cassandra Catherine Cathy Cecilia Chantal Charlene
  Charlotte Cheryl Chiamaka Chloe Christina Christine Ciara Claire Clara Clare Claudia Constance Cora Cordelia
  Cynthia Danielle Daphne Darlene Dawn Debbie Deborah Debra Deirdre Delia Denise Diana Diane Divya Dolores Donna
  Dora Doreen Doris Dorothy Edith Edna Eileen Eilidh Elaine Eleanor Elena Elisabeth Elise Eliza Elizabeth Ella
  Ellen Ellie Elsa Elsie Emily Emma Enid Erica Erin Esme Esther Ethel Etta Eunice Eva Eve Fatima Fatou Ffion Fiona
  Flora Florence Frances Francesca Freya Gabriela Gabriella Gail Gemma Geraldine Gertrude Gillian Gina Ginny
  Gladys Gloria Grace Greta Gráinne Guadalupe Gwen Gwyneth Hannah Harriet Hattie Hazel Heather Heidi Helen Helena
  Henrietta Hilary Hilda Holly Ida Ilona Ilse Imogen Inga Ingrid Irene Irina Iris Isabel Isabella Isla Ivana Ivy
  Jacqueline Jane Janet Janice Jasmine Jeanette Jeanne Jenna Jennifer Jenny Jess Jessica Jill Joan Joanna Joanne
  Jodi Josephine Joyce Judith Judy Julia Julie June Kaitlyn Kara Karen Katarzyna Kate Katherine Kathleen Kathryn
  Kathy Katie Katrina Kavita Kayla Kelsey Kendra Kim Kirsten Kirsty Kristen Kristin Kristina Lakshmi Laura Lauren
  Leah Leanne Leela Lily Linda Lindsay Lindsey Lisa Liz Lizzie Loretta Lori Lorraine Louise Lucia Lucy Ludmila
  Lydia Lynette Lynn Madeleine Maeve Magda Mairead Mallory Mandy Marcia Margaret Margot Maria Marian Marie Marilyn
  Marissa Marit Marjorie Marnie Marta Martha Mary Matilda Maud Maureen Mavis Meera Megan Meghan Melanie Melissa
  Mercy Meredith Michelle Mildred Mindy Miriam Moira Molly Mona Monica Morag Muriel Myra Nadia Nadine Nancy Naomi
  Natalia Natalie Natasha Ngozi Niamh Nicole Nina Nora Olga Olive Olivia Orla Paige Pamela Patricia Patty Paula
  Pauline Peggy Penelope Penny Philippa Phoebe Phyllis Polly Pooja Priscilla Priti Priya Rachel Radka Rebecca
  Rhoda Rita Roberta Rochelle Rohini Roisin Rosa Rosalind Rose Rosemary Rosie Roxanne Ruby Ruth Róisín Sabrina
  Sally Samantha Sandra Saoirse Sara Sarah Shabnam Sharon Sheila Shelly Sherry Shirley Sigrid Sinead Sinéad
  Siobhan Sofia Solveig Sonia Sophia Sophie Stacey Stacy Stefanie Stella Stephanie Sue Sunita Susan Susannah
  Suzanne Svetlana Sylvia Tabitha Tamara Tammy Tamsin Tanya Tara Teresa Tessa Thelma Theresa Therese Tiffany Tina
  Trisha Trudy Una Ursula Valerie Vanessa Vera Verity Veronica Vicki Victoria Violet Vivienne Wanda Wanjiku Wendy
  Wilma Winifred Winnie Yasmin Yolanda Yvette Yvonne Zainab Zara Zoe Zuzana`;

const listed = (names: string) => names.split(/\s+/).filter(Boolean);

/** What a given name says of the pronoun of whoever bears it. */
export const pronounOf: ReadonlyMap<string, 'he' | 'she'> = new Map([
  ...listed(men).map((name) => [name, 'he'] as const),
  ...listed(women).map((name) => [name, 'she'] as const),
]);
